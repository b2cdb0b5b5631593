/** Networks, their generators, and who is tied to whom. */
@NullMarked
package org.plumbline.sim.ecosystem;

import org.jspecify.annotations.NullMarked;
