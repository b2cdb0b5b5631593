/** Facts to prose: one future told as it happened. */
@NullMarked
package org.plumbline.visualization.story;

import org.jspecify.annotations.NullMarked;
