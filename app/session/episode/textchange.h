// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace earmark {

/// What is new of the transcript that is shown.
enum class TextChange : qint8 {
    Another, ///< another one is shown, or none
    Lines, ///< lines were edited
    Times, ///< the same lines have other times
    Names, ///< speakers have other names
};

} // namespace earmark
