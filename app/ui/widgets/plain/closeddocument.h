// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace earmark {

/// A document for HTML from outside: no picture, no style sheet is loaded for it, not from this
/// computer either, where one may be a pipe or a device without an end.
class ClosedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace earmark
