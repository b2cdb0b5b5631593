/** The firm as the one that holds and decides. */
@NullMarked
package org.plumbline.sim.firm;

import org.jspecify.annotations.NullMarked;
