// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace earmark {

/// A document for untrusted HTML: it loads no pictures and no style sheets, not even local files,
/// which may be a pipe or a device without an end.
class ClosedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace earmark
