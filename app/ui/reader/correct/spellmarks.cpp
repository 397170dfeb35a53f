// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/correct/spellmarks.h"

#include "spelling/spelledwords.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/plaintext.h"

#include <QMenu>
#include <QTextEdit>

#include <algorithm>

namespace earmark {

namespace {

constexpr int rose = 3;

} // namespace

SpellMarks::SpellMarks(QTextEdit *editor)
    : QSyntaxHighlighter(editor->document())
    , m_editor(editor)
{}

void SpellMarks::setSpelling(SpellCheck *spelling)
{
    if (m_spelling)
        m_spelling->disconnect(this);
    m_spelling = spelling;
    if (spelling)
        connect(spelling, &SpellCheck::changed, this, [this] {
            rehighlight();
            emit changed();
        });
}

void SpellMarks::prepare()
{
    if (m_spelling)
        m_spelling->prepare();
}

void SpellMarks::highlightBlock(const QString &text)
{
    if (!m_spelling)
        return;
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(Theme::of(m_editor->palette()).passageEdge(rose));
    for (const SpelledWord &word : spelledWords(text)) {
        if (!m_spelling->knows(word.text))
            setFormat(int(word.offset), int(word.length), wave);
    }
}

QString SpellMarks::description() const
{
    if (!m_spelling)
        return {};
    QStringList words;
    for (const SpelledWord &word : spelledWords(m_editor->toPlainText())) {
        if (!m_spelling->knows(word.text))
            words.append(word.text);
    }
    return words.isEmpty() ? QString() : tr("Unknown words: %1").arg(words.join(tr(", ")));
}

void SpellMarks::addSuggestions(QMenu *menu, int position)
{
    const auto words = spelledWords(m_editor->toPlainText());
    const auto word = std::ranges::find_if(words, [position](const SpelledWord &one) {
        return one.offset <= position && position <= one.offset + one.length;
    });
    if (!m_spelling || word == words.end())
        return;
    QAction *first = menu->actions().value(0);
    const QString name = plainName(word->text);
    const auto addAction = [=, this, text = word->text](const QString &title, bool isKnown) {
        auto *action = new QAction(title, menu);
        connect(action, &QAction::triggered, this, [this, text, isKnown] {
            if (m_spelling)
                m_spelling->setKnown(text, isKnown);
        });
        menu->insertAction(first, action);
    };
    if (m_spelling->added().contains(word->text))
        addAction(tr("&Remove “%1” from the known words").arg(name), false);
    if (m_spelling->knows(word->text))
        return;

    auto *waiting = new QAction(tr("Looking for suggestions…"), menu);
    waiting->setEnabled(false);
    menu->insertAction(first, waiting);
    addAction(tr("&Add “%1” to the known words").arg(name), true);
    menu->insertSeparator(first);
    auto *search = new QFutureWatcher<QStringList>(menu);
    connect(search, &QFutureWatcherBase::finished, menu, [=, this, word = *word] {
        if (search->isCanceled())
            return;
        const QString original = m_editor->toPlainText().sliced(word.offset, word.length);
        for (const QString &one : search->result()) {
            const QString text = writtenLike(original, one);
            auto *action = new QAction(plainName(text), menu);
            connect(action, &QAction::triggered, this,
                    [=, this] { replace(int(word.offset), int(word.length), text); });
            menu->insertAction(waiting, action);
        }
        waiting->setText(tr("No suggestions"));
        waiting->setVisible(search->result().isEmpty());
    });
    search->setFuture(m_spelling->suggestions(word->text));
}

void SpellMarks::replace(int offset, int length, const QString &text)
{
    QTextCursor cursor(document());
    cursor.setPosition(offset);
    cursor.setPosition(offset + length, QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

} // namespace earmark
