// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace earmark {

/// A text for comparing without regard to spelling variants. Letters match whatever their case,
/// width and accents (é = e, œ = oe, ł = l); optional marks are dropped.
class FoldedText
{
public:
    /// What to keep between words. Signs: punctuation, with look-alikes made equal, and one space
    /// for each run of white space. Space: only a single space.
    enum class Between { Signs, Space };

    explicit FoldedText(Between between)
        : m_between(between)
    {}

    /// `origin` is where `original` stands in the whole text.
    void append(QStringView original, qsizetype origin = 0);

    const QString &text() const { return m_text; }
    /// The position in the original, in UTF-16 units, of each unit of text().
    const QList<qint32> &origins() const { return m_origins; }

private:
    void add(QChar c, qsizetype origin);
    void addSpace(qsizetype origin);
    void addCode(char32_t code, qsizetype origin);

    Between m_between;
    QString m_text;
    QList<qint32> m_origins;
};

/// Only the words, with single spaces between them.
QString foldedWords(QStringView text);

/// Whether a character is dropped in folding: an accent, an optional mark or an invisible
/// character.
bool isLeftOut(char32_t code);

} // namespace earmark
