// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace earmark {

/// One answer to a notice.
struct Choice
{
    QString text;
    std::function<void()> act; ///< may be empty: only closes the notice
};

/// A sentence above the page that waits for an answer without blocking anything. It stays until a
/// choice is pressed or `belongsTo` is destroyed.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Replaces the previous notice.
    void ask(const QString &sentence, const QList<Choice> &choices, const QObject *belongsTo);
    void close();
    QString sentence() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addChoice(const Choice &choice);

    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
    QMetaObject::Connection m_end; ///< to the object that the notice belongs to
};

} // namespace earmark
