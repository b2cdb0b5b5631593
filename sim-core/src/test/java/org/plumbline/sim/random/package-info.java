/** Tests of the random streams, and the scripted draws that other tests use. */
@NullMarked
package org.plumbline.sim.random;

import org.jspecify.annotations.NullMarked;
