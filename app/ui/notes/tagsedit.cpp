// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/tagsedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace earmark {

TagsEdit::TagsEdit(const QStringList &tags, const QStringList &known, QWidget *parent)
    : QLineEdit(tags.join(u", "_s), parent)
    , m_completer(new QCompleter(known, this))
{
    setPlaceholderText(tr("Tags, separated by commas"));
    setAccessibleName(tr("Tags"));
    // Do not use setCompleter(): it would complete the whole line instead of one tag.
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(this, &QLineEdit::textEdited, this, &TagsEdit::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagsEdit::take);
}

QStringList TagsEdit::tags() const
{
    return readTags(text());
}

// While the list is open, Enter and Tab choose from it.
void TagsEdit::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape;
    if (chooses && m_completer->popup()->isVisible()) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TagsEdit::offer()
{
    const QString begun = tagAtCursor();
    m_completer->setCompletionPrefix(begun);
    const bool isWhole = m_completer->completionCount() == 1
        && m_completer->currentCompletion().compare(begun, Qt::CaseInsensitive) == 0;
    if (begun.isEmpty() || m_completer->completionCount() == 0 || isWhole)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void TagsEdit::take(const QString &tag)
{
    const qsizetype begin =
        cursorPosition() > 0 ? text().lastIndexOf(u',', cursorPosition() - 1) : -1;
    const QString before = begin < 0 ? QString() : text().left(begin + 1) + u' ';
    const QString after = text().mid(cursorPosition());
    setText(before + tag + after);
    setCursorPosition(int(before.size() + tag.size()));
    emit textEdited(text());
}

QString TagsEdit::tagAtCursor() const
{
    QString tag = text().left(cursorPosition()).section(u',', -1).trimmed();
    return tag.startsWith(u'#') ? tag.mid(1) : tag;
}

QStringList readTags(const QString &line)
{
    QStringList tags;
    for (QString tag : line.split(u',')) {
        tag = tag.simplified();
        while (tag.startsWith(u'#'))
            tag = tag.mid(1).trimmed();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags += tag;
    }
    return tags;
}

} // namespace earmark
