// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace earmark {

/// A word as names are made of: "d'Isia," is the words "d'" and "Isia", "Klein's" is "Klein" and
/// "'s". The full stop after an initial or a title belongs to the word.
struct NameWord
{
    QStringView text;
    qsizetype offset = 0;
    QString folded; ///< as foldedWords() gives it
    QStringView gap; ///< what stands between the word before and this one

    qsizetype end() const { return offset + text.size(); }
    bool isInitial() const;
    bool isCapitalised() const;
    /// Has at least two letters, and only capitals.
    bool isAllCapitals() const;
    /// May be capitalised for its place only: at the beginning of a text, a sentence, a line or a
    /// quotation, or after a dash.
    bool opensSentence() const;
    /// May be part of a name: capitalised, more than a letter, no plain word, title or contraction
    /// (I'm), without digits.
    bool canBeName() const;
};

/// The words refer to `text`, which must live as long as they do.
QList<NameWord> nameWords(QStringView text);

} // namespace earmark
