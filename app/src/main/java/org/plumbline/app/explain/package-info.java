/** Everything that can be explained by its name, made from the declarations. */
@NullMarked
package org.plumbline.app.explain;

import org.jspecify.annotations.NullMarked;
