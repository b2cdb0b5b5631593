/** Tests of pictures. */
@NullMarked
package org.plumbline.visualization.render;

import org.jspecify.annotations.NullMarked;
