/** The pages that people read, held to what the program does. */
@NullMarked
package org.plumbline.documentation;

import org.jspecify.annotations.NullMarked;
