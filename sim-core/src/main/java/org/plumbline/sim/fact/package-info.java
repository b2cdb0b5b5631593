/** What happened, as immutable records in the domain's words; facts hold ids and values, never live objects. */
@NullMarked
package org.plumbline.sim.fact;

import org.jspecify.annotations.NullMarked;
