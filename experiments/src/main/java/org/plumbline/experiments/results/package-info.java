/**
 * The results directory of an experiment: made once, continued after any interruption, merged from shards, read again.
 *
 * <p>Runs that have ended go to a journal at once. The tables are made from it: places are sorted outside of memory, lines
 * are copied as they stand, and each table is published by a rename. So memory does not grow with the number of runs, and
 * the tables do not depend on threads, interruptions or shards.
 */
@NullMarked
package org.plumbline.experiments.results;

import org.jspecify.annotations.NullMarked;
