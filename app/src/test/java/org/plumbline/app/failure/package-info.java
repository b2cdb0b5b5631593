/** Tests. */
@NullMarked
package org.plumbline.app.failure;

import org.jspecify.annotations.NullMarked;
