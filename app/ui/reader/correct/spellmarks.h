// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/spelling/spellcheck.h"

#include <QPointer>
#include <QSyntaxHighlighter>

class QMenu;
class QTextEdit;

namespace earmark {

/// Underlines the words of an editor that are not spelt right with a wave.
class SpellMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SpellMarks(QTextEdit *editor);

    /// Null for none, as before: then nothing is underlined.
    void setSpelling(SpellCheck *spelling);
    void prepare(); ///< reads the dictionary, if that is not done yet
    /// The words that are underlined, for screen readers; empty if there are none.
    QString description() const;
    /// Adds suggestions for the word at `position` on top of a menu, as soon as they are found.
    void addSuggestions(QMenu *menu, int position);

signals:
    void changed(); ///< other words are right now

protected:
    void highlightBlock(const QString &text) override;

private:
    void replace(int offset, int length, const QString &text);

    QTextEdit *m_editor;
    QPointer<SpellCheck> m_spelling;
};

} // namespace earmark
