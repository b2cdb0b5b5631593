/** Charts to pictures: JFreeChart's axes and our marks on one drawing surface, written as PNG or SVG. */
@NullMarked
package org.plumbline.visualization.render;

import org.jspecify.annotations.NullMarked;
