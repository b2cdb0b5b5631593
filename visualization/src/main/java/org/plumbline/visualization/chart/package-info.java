/** Charts without pixels: what is shown, on which axes, with which words; nothing here knows of a screen. */
@NullMarked
package org.plumbline.visualization.chart;

import org.jspecify.annotations.NullMarked;
