// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace earmark {

/// A text in letters that eSpeak NG reads aloud.
struct Pronunciation
{
    QString text;
    /// Where each character (not UTF-16 unit) comes from, in UTF-16 units of the original.
    QList<qint32> offsets;
};

/// Whether the language is written in Chinese characters that are read as Mandarin.
bool isMandarin(const QString &language);

/// eSpeak NG reads neither Chinese characters nor kanji: those of Mandarin become pinyin (ICU), and
/// each kanji, whose reading is not known, the same kana. All other letters stay.
Pronunciation pronunciationOf(const QString &text, const QString &language);

/// Whether much of a Japanese text is kanji.
bool hasManyKanji(const QString &text, const QString &language);

} // namespace earmark
