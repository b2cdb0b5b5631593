package org.plumbline.experiments.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Behaviour under test: runs are handed on in the order of their tasks, and only so many are held. */
@Timeout(60)
class ReorderWindowTest {
    private final List<Long> heard = new ArrayList<>();
    private final Cancellation cancellation = new Cancellation();

    private FinishedRun run(long position) {
        RunTask task = Tasks.of(position + 1, Tasks::result).get((int) position);
        return FinishedRun.done(position, task, Tasks.result(1, position));
    }

    @Test
    void orderOfTasksIsRestored() {
        AtomicLong furthest = new AtomicLong();
        ReorderWindow window = new ReorderWindow(8, run -> heard.add(run.position()), cancellation);
        RunSink watched = run -> {
            window.accept(run);
            furthest.accumulateAndGet(run.position() - heardSoFar(window), Math::max);
        };
        LocalPool.of(3)
                .execute(
                        Workload.of(Tasks.of(500, (seed, replication) -> {
                            Thread.sleep(replication % 50 == 0 ? 20 : 0);
                            return Tasks.result(seed, replication);
                        })),
                        watched,
                        ProgressListener.NONE,
                        cancellation);
        assertThat(heard)
                .containsExactlyElementsOf(LongStream.range(0, 500).boxed().toList());
        assertThat(furthest.get()).isLessThanOrEqualTo(8);
    }

    private long heardSoFar(ReorderWindow window) {
        synchronized (window) {
            return heard.size();
        }
    }

    @Test
    void theSameRunTwiceIsHeardOnce() {
        ReorderWindow window = new ReorderWindow(4, run -> heard.add(run.position()), cancellation);
        window.accept(run(0));
        window.accept(run(0));
        window.accept(run(1));
        assertThat(heard).containsExactly(0L, 1L);
    }

    @Test
    void whatWaitsBehindAGapIsFlushedInOrder() {
        ReorderWindow window = new ReorderWindow(4, run -> heard.add(run.position()), cancellation);
        window.accept(run(3));
        window.accept(run(1));
        assertThat(heard).isEmpty();
        window.flush();
        assertThat(heard).containsExactly(1L, 3L);
    }

    @Test
    void cancellationEndsTheWaiting() {
        ReorderWindow window = new ReorderWindow(1, run -> heard.add(run.position()), cancellation);
        cancellation.request();
        window.accept(run(5));
        window.flush();
        assertThat(heard).containsExactly(5L);
    }

    @Test
    void hangingRunsInABlockedWindowEnd() {
        CountDownLatch never = new CountDownLatch(1);
        ReorderWindow window = new ReorderWindow(1, run -> heard.add(run.position()), cancellation);
        LocalPool pool = new LocalPool(3, Optional.of(Duration.ofMillis(200)));
        ExecutionReport report = pool.execute(
                Workload.of(Tasks.of(12, (seed, replication) -> {
                    Thread.sleep(replication == 0 ? 80 : 0);
                    while (replication % 4 < 3 && never.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return Tasks.result(seed, replication);
                })),
                window,
                ProgressListener.NONE,
                cancellation);
        never.countDown();
        assertThat(report).isEqualTo(new ExecutionReport(3, 9, false));
        assertThat(heard)
                .containsExactlyElementsOf(LongStream.range(0, 12).boxed().toList());
    }
}
