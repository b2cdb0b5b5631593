/** Tests that hold the pages about the model to the code. */
@NullMarked
package org.plumbline.sim.documentation;

import org.jspecify.annotations.NullMarked;
