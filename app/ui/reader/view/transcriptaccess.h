// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace earmark {

class TranscriptView;

/// Gives screen readers the text of a TranscriptView, its caret, its selection and its current
/// line, and tells them when these change.
void makeAccessible(TranscriptView *view);

} // namespace earmark
