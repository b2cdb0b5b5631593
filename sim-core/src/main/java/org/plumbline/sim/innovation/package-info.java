/** Ideas, screening, projects and design. */
@NullMarked
package org.plumbline.sim.innovation;

import org.jspecify.annotations.NullMarked;
