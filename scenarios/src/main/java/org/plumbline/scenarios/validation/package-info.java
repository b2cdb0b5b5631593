/** Checks of a tree against the declarations, and the values it stands for. */
@NullMarked
package org.plumbline.scenarios.validation;

import org.jspecify.annotations.NullMarked;
