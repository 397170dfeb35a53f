// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;

namespace earmark {

/// Tags on one line, parted by commas, with or without #; completes the one being written.
class TagsEdit : public QLineEdit
{
    Q_OBJECT

public:
    TagsEdit(const QStringList &tags, const QStringList &known, QWidget *parent = nullptr);

    QStringList tags() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void take(const QString &tag);
    QString tagInHand() const;

    QCompleter *m_completer;
};

/// "idea, to check" as tags: trimmed, without #, each once.
QStringList readTags(const QString &line);

} // namespace earmark
