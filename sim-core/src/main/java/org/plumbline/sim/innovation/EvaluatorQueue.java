package org.plumbline.sim.innovation;

import java.util.Arrays;

/**
 * The gate's queue for evaluators' time: first come, first served by c servers (M/M/c and M/G/1 are special cases,
 * Erlang 1917; Pollaczek 1930, Khinchine 1932). What arrives at time a and needs service s starts at max(a, the time when
 * the first server is free) and ends s later. Times are event times in any one unit; arrivals must not go back. Nothing
 * is allocated by an arrival, and nothing is drawn.
 */
public final class EvaluatorQueue {
    private final double[] freeAt;
    private double lastArrival;
    private double lastEnd;

    /**
     * An empty queue.
     *
     * @param servers c, how many can be served at once, at least 1
     * @param opening the time from which all servers are free
     */
    public EvaluatorQueue(int servers, double opening) {
        if (servers < 1) {
            throw new IllegalArgumentException("servers (" + servers + ") of a queue must be at least 1");
        }
        if (!Double.isFinite(opening)) {
            throw new IllegalArgumentException("opening time (" + opening + ") of a queue must be a number");
        }
        freeAt = new double[servers];
        Arrays.fill(freeAt, opening);
        lastArrival = opening;
        lastEnd = opening;
    }

    /**
     * Takes in what arrives at {@code arrival} and needs {@code service}; {@link #lastEnd} then says when it ends.
     *
     * @param arrival the time of arrival, not before the one before
     * @param service how long it takes one server, zero or more
     * @return the time at which service starts
     * @throws IllegalArgumentException if time goes back or the service is negative
     */
    public double arrive(double arrival, double service) {
        if (!(arrival >= lastArrival && arrival < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "arrival (" + arrival + ") must not lie before the last one (" + lastArrival + ")");
        }
        if (!(service >= 0 && service < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("service time (" + service + ") must be zero or more");
        }
        lastArrival = arrival;
        int server = firstFree();
        double start = StrictMath.max(arrival, freeAt[server]);
        lastEnd = start + service;
        freeAt[server] = lastEnd;
        return start;
    }

    /** When the service of what arrived last ends. */
    public double lastEnd() {
        return lastEnd;
    }

    /** How many servers are still at work at {@code time}, which must not lie before the last arrival. */
    public int busy(double time) {
        if (!(time >= lastArrival)) {
            throw new IllegalArgumentException(
                    "time (" + time + ") must not lie before the last arrival (" + lastArrival + ")");
        }
        int busy = 0;
        for (double free : freeAt) {
            busy += free > time ? 1 : 0;
        }
        return busy;
    }

    private int firstFree() {
        int first = 0;
        for (int server = 1; server < freeAt.length; server++) {
            if (freeAt[server] < freeAt[first]) {
                first = server;
            }
        }
        return first;
    }
}
