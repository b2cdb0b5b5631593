/** A numbered catalogue of behaviour: each test is a tiny world that shows one thing. A daily business, B beliefs, C ideas
 * and projects, D market. */
@NullMarked
package org.plumbline.sim.catalogue;

import org.jspecify.annotations.NullMarked;
