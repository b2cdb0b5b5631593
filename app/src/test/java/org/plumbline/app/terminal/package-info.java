/** Tests. */
@NullMarked
package org.plumbline.app.terminal;

import org.jspecify.annotations.NullMarked;
