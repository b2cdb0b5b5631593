/**
 * The calendar of events on MASON's {@code Schedule}, and the contract of their order.
 *
 * <p>Rule 1. Time is continuous, in weeks; week w is the interval (w - 1, w]. Rule 2. What happens every week to
 * everybody happens at whole weeks, one event for each phase. Rule 3. At equal times phases run in the order of {@link
 * org.plumbline.sim.schedule.Phase}. Rule 4. Within a phase events run by entity number. Rule 5. No two events share
 * time, phase and entity, so that nothing is ever shuffled. Rule 6. What must happen now is called in line.
 */
@NullMarked
package org.plumbline.sim.schedule;

import org.jspecify.annotations.NullMarked;
