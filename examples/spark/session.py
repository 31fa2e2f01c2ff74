"""A Spark session on this machine, with executors that are processes of their own, as on a cluster."""

from __future__ import annotations

import os
import sys

import pyspark
from pyspark.sql import SparkSession

from deescalate_spark import ship_module


def local_cluster(executors: int, name: str, **settings: str) -> SparkSession:
    """Starts executors with one core and 1 GiB each.

    :param settings: further settings of Spark, with ``_`` in place of ``.``
    """
    os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)
    os.environ["PYSPARK_PYTHON"] = sys.executable
    # Without a network, or with an odd name of the machine, the parts of Spark must still find each other.
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    builder = SparkSession.builder.master(f"local-cluster[{executors},1,1024]").appName(name)
    given = {
        "spark.ui.enabled": "false",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": "2",
        **{key.replace("_", "."): value for key, value in settings.items()},
    }
    for key, value in given.items():
        builder = builder.config(key, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    ship_module(spark)
    return spark
