/** Tests of the story. */
@NullMarked
package org.plumbline.visualization.story;

import org.jspecify.annotations.NullMarked;
