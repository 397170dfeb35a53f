// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/laidwords.h"

namespace earmark {

namespace {

// As far behind the word before a word may stand; farther it is another that is spelled the same.
constexpr qsizetype farthest = 200;

/// Collects the pieces of a text.
class Laying
{
public:
    // A sign belongs to the word that no space parts it from.
    void addBetween(QStringView signs, const SpeechPiece &word)
    {
        qsizetype cut = signs.size();
        while (cut > 0 && !signs.at(cut - 1).isSpace())
            --cut;
        addUntimed(signs.first(cut), m_pieces.isEmpty() ? word : m_pieces.last());
        addUntimed(signs.sliced(cut), word);
    }

    void add(QStringView letters, SpeechPiece word)
    {
        word.text = letters.toString();
        word.gluesBefore = true;
        m_pieces.append(std::move(word));
    }

    void addUntimed(QStringView text, SpeechPiece like)
    {
        like.span.reset();
        if (!text.isEmpty())
            add(text, like);
    }

    QList<SpeechPiece> take() { return std::move(m_pieces); }
    bool isEmpty() const { return m_pieces.isEmpty(); }
    const SpeechPiece &last() const { return m_pieces.last(); }

private:
    QList<SpeechPiece> m_pieces;
};

} // namespace

std::optional<QList<SpeechPiece>> laidOnText(const QString &text, const QList<SpeechPiece> &words)
{
    Laying laying;
    qsizetype end = 0;
    for (const SpeechPiece &word : words) {
        const QString letters = word.text.trimmed();
        if (letters.isEmpty())
            continue;
        const QStringView rest = QStringView(text).sliced(end);
        const qsizetype between =
            rest.first(std::min(rest.size(), letters.size() + farthest)).indexOf(letters);
        if (between < 0)
            return {};
        laying.addBetween(rest.first(between), word);
        laying.add(letters, word);
        end += between + letters.size();
    }
    if (laying.isEmpty())
        return {};
    laying.addUntimed(QStringView(text).sliced(end), laying.last());
    return laying.take();
}

} // namespace earmark
