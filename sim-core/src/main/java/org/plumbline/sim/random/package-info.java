/** Random streams keyed by purpose, entity and replication: the only creator of generators. */
@NullMarked
package org.plumbline.sim.random;

import org.jspecify.annotations.NullMarked;
