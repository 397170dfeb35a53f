// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace earmark {

class TranscriptView;

/// Makes screen readers see the text of a TranscriptView, its caret, its selection and which line
/// is current, and tells them when these change.
void giveAccess(TranscriptView *view);

} // namespace earmark
