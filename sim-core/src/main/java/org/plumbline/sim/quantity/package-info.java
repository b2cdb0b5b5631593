/** Units as types: money, time, points of the market space. */
@NullMarked
package org.plumbline.sim.quantity;

import org.jspecify.annotations.NullMarked;
