/** Tests of what people read. */
@NullMarked
package org.plumbline.app.screen;

import org.jspecify.annotations.NullMarked;
