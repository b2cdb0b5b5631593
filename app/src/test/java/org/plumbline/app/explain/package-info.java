/** Tests of what can be explained. */
@NullMarked
package org.plumbline.app.explain;

import org.jspecify.annotations.NullMarked;
