/** What this installation needs, and whether it is there. */
@NullMarked
package org.plumbline.app.doctor;

import org.jspecify.annotations.NullMarked;
