// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotationlistmodel.h"
#include "ui/notes/annotationdelegate.h"
#include "ui/notes/annotationeditor.h"
#include "ui/notes/filterbar.h"
#include "ui/notes/notespane.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>
#include <memory>

namespace earmark {

inline Annotation highlight(int id, milliseconds begin, const QString &note = {}, int colour = 0,
                            const QStringList &tags = {})
{
    Annotation made;
    made.id = AnnotationId(id);
    made.kind = Annotation::Kind::Highlight;
    made.colour = colour;
    made.span = {begin, begin + std::chrono::seconds(3)};
    made.quote = QStringLiteral("Words of %1").arg(id);
    made.speaker = QStringLiteral("Anna");
    made.note = note;
    made.tags = tags;
    return made;
}

// One each ten seconds, with notes of different lengths.
inline QList<Annotation> highlights(int count)
{
    QList<Annotation> made;
    for (int id = 1; id <= count; ++id)
        made += highlight(id, std::chrono::seconds(id * 10),
                          QStringLiteral("A note that takes its lines. ").repeated(id % 4));
    return made;
}

/// A notes pane with three highlights beside another widget, for a test to inherit.
class NotesFixture
{
protected:
    void openPane()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(340, 600);
        m_elsewhere = new QLineEdit(m_window.get());
        m_pane = new NotesPane(m_window.get());
        m_pane->setGeometry(0, 40, 320, 560);
        m_pane->setMeanings({QStringLiteral("Idea"), QStringLiteral("Question"),
                             QStringLiteral("To check"), QStringLiteral("Quote"),
                             QStringLiteral("Other")});
        m_pane->setKnownTags({QStringLiteral("botany"), QStringLiteral("light")});
        m_pane->setAnnotations({highlight(1, std::chrono::seconds(10), QStringLiteral("First"), 0,
                                          {QStringLiteral("botany")}),
                                highlight(2, std::chrono::seconds(20), QStringLiteral("Second"), 1),
                                highlight(3, std::chrono::seconds(30), QStringLiteral("Third"), 1,
                                          {QStringLiteral("light")})});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    QListView *list() const { return m_pane->findChild<QListView *>(); }
    FilterBar *filter() const { return m_pane->findChild<FilterBar *>(); }
    QPlainTextEdit *note() const { return editor()->findChild<QPlainTextEdit *>(); }
    QRect placeOfTime(int at) const
    {
        QStyleOptionViewItem option;
        option.initFrom(list());
        option.rect = row(at);
        const auto *delegate = qobject_cast<AnnotationDelegate *>(list()->itemDelegate());
        return delegate->timePlace(option, list()->model()->index(at, 0));
    }

    QRect row(int row) const { return list()->visualRect(list()->model()->index(row, 0)); }

    // The open editor; a closed one is destroyed only by the event loop.
    AnnotationEditor *editor() const
    {
        for (auto *editor : m_pane->findChildren<AnnotationEditor *>()) {
            if (!editor->isHidden())
                return editor;
        }
        return nullptr;
    }

    QList<int> ids() const
    {
        QList<int> found;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            found += int(AnnotationListModel::annotationAt(index).id);
        }
        return found;
    }

    bool shows(const QString &text) const
    {
        const auto labels = m_pane->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text() == text; });
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_elsewhere = nullptr;
    NotesPane *m_pane = nullptr;
};

} // namespace earmark
