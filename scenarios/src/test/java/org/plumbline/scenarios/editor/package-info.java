/** The schema as an editor uses it. */
@NullMarked
package org.plumbline.scenarios.editor;

import org.jspecify.annotations.NullMarked;
