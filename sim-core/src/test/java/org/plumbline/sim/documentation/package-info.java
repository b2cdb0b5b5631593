/** Tests that hold the pages about the model and its code to each other. */
@NullMarked
package org.plumbline.sim.documentation;

import org.jspecify.annotations.NullMarked;
