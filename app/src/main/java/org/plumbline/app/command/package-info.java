/** The commands, one class each, and what they are given to work with. */
@NullMarked
package org.plumbline.app.command;

import org.jspecify.annotations.NullMarked;
