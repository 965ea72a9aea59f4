"""The site's server: `python -m casebook.serve --port 8501`.

What it does beyond `streamlit run app.py`: one heap for all threads, nothing imported is walked by
the garbage collector, answers leave without delay, slow requests are cut off, and a port that is
taken is said in a sentence. The pages, endpoints and limits are the same.
"""
