/** Options that several commands share, as picocli mix-ins. */
@NullMarked
package org.plumbline.app.option;

import org.jspecify.annotations.NullMarked;
