// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace earmark {

/// A text without what two spellings of it may differ in. Letters match whatever their case, width
/// and accents (é = e, œ = oe, ł = l), and marks that a reader may leave out are left out.
class FoldedText
{
public:
    /// What is kept of what stands between words: signs, alike in all their shapes, and a space for
    /// each run of white space; or a space for all of it.
    enum class Between { Signs, Space };

    explicit FoldedText(Between between)
        : m_between(between)
    {}

    /// `origin` is the place of `original` in what the whole text was.
    void append(QStringView original, qsizetype origin = 0);

    const QString &text() const { return m_text; }
    /// The place in the original, in UTF-16 units, of each unit of the text.
    const QList<qint32> &origins() const { return m_origins; }

private:
    void add(QChar c, qsizetype origin);
    void addSpace(qsizetype origin);
    void addCode(char32_t code, qsizetype origin);

    Between m_between;
    QString m_text;
    QList<qint32> m_origins;
};

/// The words alone, with single spaces between them.
QString foldedWords(QStringView text);

/// Whether a character is a mark that folding leaves out, or never seen.
bool isLeftOut(char32_t code);

} // namespace earmark
