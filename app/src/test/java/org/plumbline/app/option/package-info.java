/** Tests. */
@NullMarked
package org.plumbline.app.option;

import org.jspecify.annotations.NullMarked;
