package org.plumbline.experiments.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behaviour under test: every task is run once and delivered once, whatever runs do. */
@Timeout(60)
class LocalPoolTest {
    private final List<FinishedRun> delivered = Collections.synchronizedList(new ArrayList<>());

    private ExecutionReport execute(RunExecutor pool, List<RunTask> tasks) {
        return pool.execute(Workload.of(tasks), delivered::add, ProgressListener.NONE, new Cancellation());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void everyTaskIsRunOnce(int threads) {
        ExecutionReport report = execute(LocalPool.of(threads), Tasks.of(5000, Tasks::result));

        assertThat(report).isEqualTo(new ExecutionReport(5000, 0, false));
        assertThat(delivered.stream().map(run -> run.task().replication()).sorted())
                .containsExactlyElementsOf(LongStream.range(0, 5000).boxed().toList());
        assertThat(delivered)
                .allSatisfy(
                        run -> assertThat(run.position()).isEqualTo(run.task().replication()));
    }

    @Test
    void aRunIsConfinedToOneThread() {
        Map<String, Boolean> threads = new ConcurrentHashMap<>();
        execute(LocalPool.of(2), Tasks.of(50, (seed, replication) -> {
            threads.put(Thread.currentThread().getName(), true);
            Thread.sleep(1);
            return Tasks.result(seed, replication);
        }));
        assertThat(threads).containsOnlyKeys("run-1", "run-2");
    }

    @Test
    void aRunThatThrowsFailsAlone() {
        ExecutionReport report = execute(LocalPool.of(2), Tasks.of(20, (seed, replication) -> {
            if (replication == 7) {
                throw new IllegalStateException("out of\nflour");
            }
            return Tasks.result(seed, replication);
        }));

        assertThat(report).isEqualTo(new ExecutionReport(19, 1, false));
        RunFailure failure = failureOf(7);
        assertThat(failure.reason()).isEqualTo(FailureReason.THREW);
        assertThat(failure.cause()).startsWith("IllegalStateException: out of flour (at ");
    }

    @Test
    void endlessRecursionAndLackOfMemoryFailAlone() {
        ExecutionReport report = execute(LocalPool.of(2), Tasks.of(20, (seed, replication) -> {
            if (replication == 3) {
                return Tasks.result(seed, endless(replication));
            }
            if (replication == 5) {
                throw new OutOfMemoryError("Java heap space");
            }
            return Tasks.result(seed, replication);
        }));

        assertThat(report).isEqualTo(new ExecutionReport(18, 2, false));
        assertThat(failureOf(3).cause()).startsWith("StackOverflowError");
        assertThat(failureOf(5).reason()).isEqualTo(FailureReason.OUT_OF_MEMORY);
    }

    @SuppressWarnings("InfiniteRecursion") // the fault under test
    private static long endless(long n) {
        return endless(n + 1) + 1;
    }

    /** The limit is far longer than a busy machine keeps a thread waiting. */
    @Test
    void aRunThatHangsIsGivenUpAndTheOthersGoOn() {
        CountDownLatch never = new CountDownLatch(1);
        LocalPool pool = new LocalPool(2, Optional.of(Duration.ofSeconds(2)));
        ExecutionReport report = execute(pool, Tasks.of(300, (seed, replication) -> {
            while (replication % 100 == 50 && never.getCount() > 0) {
                Thread.onSpinWait();
            }
            return Tasks.result(seed, replication);
        }));
        never.countDown();

        assertThat(report).isEqualTo(new ExecutionReport(297, 3, false));
        assertThat(failureOf(150)).isEqualTo(new RunFailure(FailureReason.TIME_LIMIT, "did not end within 2.0 s"));
    }

    @Test
    void tooManyHangingRunsEndTheExecution() {
        CountDownLatch never = new CountDownLatch(1);
        LocalPool pool = new LocalPool(1, Optional.of(Duration.ofMillis(20)));
        List<RunTask> tasks = Tasks.of(100, (seed, replication) -> {
            while (never.getCount() > 0) {
                Thread.onSpinWait();
            }
            return Tasks.result(seed, replication);
        });
        assertThatThrownBy(() -> execute(pool, tasks))
                .isInstanceOf(HangingRunsException.class)
                .hasMessageContaining("what is finished is kept");
        never.countDown();
        assertThat(delivered).hasSizeBetween(5, 6);
    }

    @Test
    void cancellationKeepsWhatIsFinished() {
        Cancellation cancellation = new Cancellation();
        ExecutionReport report = LocalPool.of(2)
                .execute(
                        Workload.of(Tasks.of(1_000_000, Tasks::result)),
                        run -> {
                            delivered.add(run);
                            if (run.position() == 100) {
                                cancellation.request();
                            }
                        },
                        ProgressListener.NONE,
                        cancellation);
        assertThat(report.cancelled()).isTrue();
        assertThat(report.done()).isEqualTo(delivered.size()).isBetween(1L, 100_000L);
    }

    @Test
    void cancellationDoesNotWaitForRunsInFlight() {
        Cancellation cancellation = new Cancellation();
        CountDownLatch never = new CountDownLatch(1);
        ExecutionReport report = LocalPool.of(1)
                .execute(
                        Workload.of(Tasks.of(10, (seed, replication) -> {
                            cancellation.request();
                            while (never.getCount() > 0) {
                                Thread.onSpinWait();
                            }
                            return Tasks.result(seed, replication);
                        })),
                        delivered::add,
                        ProgressListener.NONE,
                        cancellation);
        never.countDown();
        assertThat(report).isEqualTo(new ExecutionReport(0, 0, true));
        assertThat(delivered).isEmpty();
    }

    @Test
    void anInterruptStopsAsACancellationDoes() {
        Cancellation cancellation = new Cancellation();
        Thread.currentThread().interrupt();
        LocalPool.of(2)
                .execute(
                        new Workload(endlessTasks(), OptionalLong.empty()),
                        delivered::add,
                        ProgressListener.NONE,
                        cancellation);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(cancellation.requested()).isTrue();
    }

    private static Iterator<RunTask> endlessTasks() {
        return LongStream.iterate(0, r -> r + 1)
                .mapToObj(r -> new RunTask(0, List.of(), "", r, 1, Tasks::result))
                .iterator();
    }

    @Test
    void aSinkThatThrowsEndsTheExecution() {
        assertThatThrownBy(() -> LocalPool.of(2)
                        .execute(
                                new Workload(endlessTasks(), OptionalLong.empty()),
                                run -> {
                                    throw new IllegalStateException("disk full");
                                },
                                ProgressListener.NONE,
                                new Cancellation()))
                .hasMessage("disk full");
    }

    @Test
    void aListenerThatThrowsEndsTheExecution() {
        AtomicInteger heard = new AtomicInteger();
        assertThatThrownBy(() -> LocalPool.of(2)
                        .execute(
                                new Workload(endlessTasks(), OptionalLong.empty()),
                                run -> heard.incrementAndGet(),
                                progress -> {
                                    throw new IllegalStateException("terminal closed");
                                },
                                new Cancellation()))
                .hasMessage("terminal closed");
        int atReturn = heard.get();
        LockSupport.parkNanos(20_000_000);
        assertThat(heard.get()).isEqualTo(atReturn);
    }

    @Test
    void aSinkShortOfMemoryIsAskedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        ExecutionReport report = LocalPool.of(1)
                .execute(
                        Workload.of(Tasks.of(3, Tasks::result)),
                        run -> {
                            if (attempts.incrementAndGet() == 2) {
                                throw new OutOfMemoryError("Java heap space");
                            }
                            delivered.add(run);
                        },
                        ProgressListener.NONE,
                        new Cancellation());
        assertThat(report.done()).isEqualTo(3);
        assertThat(delivered).hasSize(3);
    }

    @Test
    void progressEndsWithEverything() {
        List<Progress> heard = new ArrayList<>();
        LocalPool.of(2)
                .execute(Workload.of(Tasks.of(9, Tasks::result)), delivered::add, heard::add, new Cancellation());
        assertThat(heard.get(heard.size() - 1)).isEqualTo(new Progress(9, 0, OptionalLong.of(9)));
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> LocalPool.of(0)).hasMessageContaining("threads (0)");
        assertThatThrownBy(() -> new LocalPool(1, Optional.of(Duration.ZERO))).hasMessageContaining("time limit");
        assertThatThrownBy(() -> new RunTask(-1, List.of(), "", 0, 1, Tasks::result))
                .hasMessageContaining("point (-1)");
        assertThatThrownBy(() -> new RunTask(0, List.of(), "", -1, 1, Tasks::result))
                .hasMessageContaining("replication (-1)");
    }

    private RunFailure failureOf(long replication) {
        return delivered.stream()
                .filter(run -> run.task().replication() == replication)
                .findFirst()
                .flatMap(FinishedRun::failure)
                .orElseThrow();
    }
}
