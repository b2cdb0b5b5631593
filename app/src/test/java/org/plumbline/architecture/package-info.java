/** The house as a test: what may use what, what nobody may do, and how long things may get. */
@NullMarked
package org.plumbline.architecture;

import org.jspecify.annotations.NullMarked;
