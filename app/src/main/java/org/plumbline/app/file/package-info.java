/** Files that a command writes outside a results directory. */
@NullMarked
package org.plumbline.app.file;

import org.jspecify.annotations.NullMarked;
