/** Tests. */
@NullMarked
package org.plumbline.app;

import org.jspecify.annotations.NullMarked;
