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
    /// for each run of white space. Found: the same without apostrophes inside a word (don’t =
    /// dont). Space: only a single space. Tokens, for the index of everything: a single space, also
    /// around each sign of a script without spaces (and of Korean), and `tokenJoint` where a sign
    /// only joins the parts of a word (l’été, co-operate, U.S.A.).
    enum class Between { Signs, Found, Space, Tokens };

    static constexpr QChar tokenJoint = u'\'';
    /// Raised whenever text() of Tokens changes for some text: what was stored is then outdated.
    static constexpr int tokensVersion = 1;

    explicit FoldedText(Between between)
        : m_between(between)
    {}

    /// `origin` is where `original` stands in the whole text.
    void append(QStringView original, qsizetype origin = 0);

    const QString &text() const { return m_text; }
    /// The position in the original, in UTF-16 units, of each unit of text().
    const QList<qint32> &origins() const { return m_origins; }

private:
    bool keepsSigns() const { return m_between == Between::Signs || m_between == Between::Found; }
    void add(QChar c, qsizetype origin);
    void addSpace(qsizetype origin);
    void addCode(char32_t code, qsizetype origin);
    bool addJoint(QStringView original, qsizetype at, qsizetype origin);

    Between m_between;
    QString m_text;
    QList<qint32> m_origins;
    bool m_isAlone = false; ///< the last sign is a token of its own
};

/// Only the words, with single spaces between them.
QString foldedWords(QStringView text);

/// Whether a character is dropped in folding: an accent, an optional mark or an invisible
/// character.
bool isLeftOut(char32_t code);

} // namespace earmark
