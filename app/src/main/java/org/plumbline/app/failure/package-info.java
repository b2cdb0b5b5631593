/** What went wrong, as one clear message and an exit code. */
@NullMarked
package org.plumbline.app.failure;

import org.jspecify.annotations.NullMarked;
