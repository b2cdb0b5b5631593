/** What levers and capacities do on the way: measured effects on intermediate quantities, never on profit. */
@NullMarked
package org.plumbline.experiments.effect;

import org.jspecify.annotations.NullMarked;
